/** Documents made into files, not too many at once and none too large. */
@NullMarked
package vn.thongsuot.documents.rendering;

import org.jspecify.annotations.NullMarked;
