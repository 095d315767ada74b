/** Texts of problems in both languages. */
@NullMarked
package vn.thongsuot.platformtest.texts;

import org.jspecify.annotations.NullMarked;
