@NullMarked
package vn.thongsuot.directive.followup;

import org.jspecify.annotations.NullMarked;
