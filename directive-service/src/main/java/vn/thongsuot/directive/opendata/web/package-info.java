@NullMarked
package vn.thongsuot.directive.opendata.web;

import org.jspecify.annotations.NullMarked;
