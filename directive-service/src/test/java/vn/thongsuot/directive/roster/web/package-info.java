@NullMarked
package vn.thongsuot.directive.roster.web;

import org.jspecify.annotations.NullMarked;
