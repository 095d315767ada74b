@NullMarked
package vn.thongsuot.directive.followup.web;

import org.jspecify.annotations.NullMarked;
