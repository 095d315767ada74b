@NullMarked
package vn.thongsuot.directive.dataanswer.persistence;

import org.jspecify.annotations.NullMarked;
