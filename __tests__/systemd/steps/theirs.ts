/** What a machine has that is not the action's, and that the config of `config.ts` is about; a script for root's shell. */
export const THEIRS = `set -e
mkdir -p /etc/theirs/full/deep /srv/theirs /var/lib/kubelet/pods/theirs /var/log/pods/theirs
echo theirs >/var/lib/kubelet/pods/theirs/etc-hosts
echo theirs >/var/log/pods/theirs/0.log
chown -R daemon:daemon /etc/theirs
chmod 0750 /etc/theirs/full
for name in file list full/file full/deep/file; do echo theirs >/etc/theirs/$name; done
chown runner:daemon /etc/theirs/file
chmod 04710 /etc/theirs/file
chmod 01777 /srv/theirs
ln -s file /etc/theirs/link
ln -s ../theirs /srv/theirs/way
echo 'runtime-endpoint: unix:///theirs.sock' >/etc/crictl.yaml
chown runner /etc/crictl.yaml
chmod 0640 /etc/crictl.yaml
ln -s /bin/true /usr/local/bin/pinns
for name in theirs other; do
  printf '[Service]\\nExecStart=/bin/sleep infinity\\n' >/etc/systemd/system/$name.service
done
iptables -A FORWARD -s 10.9.0.0/16 -m comment --comment theirs -j DROP
iptables -t nat -N THEIRS
ip6tables -N THEIRS
systemctl daemon-reload
systemctl start theirs.service other.service
`
