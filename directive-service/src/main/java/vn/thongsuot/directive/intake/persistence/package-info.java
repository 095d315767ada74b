@NullMarked
package vn.thongsuot.directive.intake.persistence;

import org.jspecify.annotations.NullMarked;
