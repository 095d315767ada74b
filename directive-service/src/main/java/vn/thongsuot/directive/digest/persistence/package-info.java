@NullMarked
package vn.thongsuot.directive.digest.persistence;

import org.jspecify.annotations.NullMarked;
