/** The pages in a headless Chromium, against the whole suite. */
@NullMarked
package vn.thongsuot.endtoend.pages;

import org.jspecify.annotations.NullMarked;
