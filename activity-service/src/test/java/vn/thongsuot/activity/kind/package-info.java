@NullMarked
package vn.thongsuot.activity.kind;

import org.jspecify.annotations.NullMarked;
