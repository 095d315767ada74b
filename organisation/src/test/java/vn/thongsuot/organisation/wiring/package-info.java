@NullMarked
package vn.thongsuot.organisation.wiring;

import org.jspecify.annotations.NullMarked;
