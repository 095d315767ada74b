@NullMarked
package vn.thongsuot.directive.intake.web;

import org.jspecify.annotations.NullMarked;
