package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"testing"
)

func TestTheCertificateIsTheAuthoritysForExactlyTheNames(t *testing.T) {
	result, err := issue([]string{"dl.k8s.io", "127.0.0.1"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tls.X509KeyPair([]byte(result.Certificate), []byte(result.Key)); err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM([]byte(result.Authority)) {
		t.Fatal("no authority")
	}
	block, _ := pem.Decode([]byte(result.Certificate))
	certificate, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	for name, fits := range map[string]bool{"dl.k8s.io": true, "127.0.0.1": true, "example.com": false} {
		_, err := certificate.Verify(x509.VerifyOptions{DNSName: name, Roots: roots})
		if (err == nil) != fits {
			t.Errorf("%s: %v", name, err)
		}
	}
	other, err := issue([]string{"dl.k8s.io"})
	if err != nil {
		t.Fatal(err)
	}
	stranger := x509.NewCertPool()
	stranger.AppendCertsFromPEM([]byte(other.Authority))
	if _, err := certificate.Verify(x509.VerifyOptions{DNSName: "dl.k8s.io", Roots: stranger}); err == nil {
		t.Error("another authority vouches for it")
	}
}
