@NullMarked
package vn.thongsuot.directive.dataanswer.web;

import org.jspecify.annotations.NullMarked;
