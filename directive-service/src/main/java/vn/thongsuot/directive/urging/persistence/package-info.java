@NullMarked
package vn.thongsuot.directive.urging.persistence;

import org.jspecify.annotations.NullMarked;
