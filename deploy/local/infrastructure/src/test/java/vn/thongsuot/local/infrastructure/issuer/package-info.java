@NullMarked
package vn.thongsuot.local.infrastructure.issuer;

import org.jspecify.annotations.NullMarked;
