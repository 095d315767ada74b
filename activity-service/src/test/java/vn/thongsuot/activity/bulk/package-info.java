@NullMarked
package vn.thongsuot.activity.bulk;

import org.jspecify.annotations.NullMarked;
