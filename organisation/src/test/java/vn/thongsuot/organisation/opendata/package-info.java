@NullMarked
package vn.thongsuot.organisation.opendata;

import org.jspecify.annotations.NullMarked;
