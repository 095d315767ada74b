@NullMarked
package vn.thongsuot.organisation;

import org.jspecify.annotations.NullMarked;
