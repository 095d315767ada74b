@NullMarked
package vn.thongsuot.directive.workfile;

import org.jspecify.annotations.NullMarked;
