@NullMarked
package vn.thongsuot.directive.reorganisation.web;

import org.jspecify.annotations.NullMarked;
