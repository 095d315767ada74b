@NullMarked
package vn.thongsuot.directive.roster;

import org.jspecify.annotations.NullMarked;
