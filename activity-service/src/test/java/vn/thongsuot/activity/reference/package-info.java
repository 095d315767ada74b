@NullMarked
package vn.thongsuot.activity.reference;

import org.jspecify.annotations.NullMarked;
