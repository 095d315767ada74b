@NullMarked
package vn.thongsuot.gateway.opendata;

import org.jspecify.annotations.NullMarked;
