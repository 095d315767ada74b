/** How fast events become exact cells, beside other ways to do so. Nothing of it runs in production. */
@NullMarked
package vn.thongsuot.bench.figures;

import org.jspecify.annotations.NullMarked;
