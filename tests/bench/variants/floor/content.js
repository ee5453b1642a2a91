// What having a content script costs at all.
void 0;
