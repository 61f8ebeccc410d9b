export const id = 5210;
export const ids = [5210];
export const modules = {

/***/ 95210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ fnv1a),
/* harmony export */   YA: () => (/* binding */ FNV_START),
/* harmony export */   f2: () => (/* binding */ fnvStep)
/* harmony export */ });
/** The start value of FNV-1a with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const FNV_START = 0x811c9dc5;
/** FNV-1a of one more character code. */
function fnvStep(hash, code) {
    return Math.imul(hash ^ code, 0x01000193);
}
/** FNV-1a of a text, 32 bits without sign. */
function fnv1a(text, start = FNV_START) {
    let hash = start;
    for (let index = 0; index < text.length; index++)
        hash = fnvStep(hash, text.charCodeAt(index));
    return hash >>> 0;
}


/***/ })

};
