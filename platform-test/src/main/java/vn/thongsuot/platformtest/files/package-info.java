/** What every store of files must do, and one without a database. */
@NullMarked
package vn.thongsuot.platformtest.files;

import org.jspecify.annotations.NullMarked;
