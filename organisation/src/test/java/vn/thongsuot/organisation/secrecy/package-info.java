@NullMarked
package vn.thongsuot.organisation.secrecy;

import org.jspecify.annotations.NullMarked;
