@NullMarked
package vn.thongsuot.directive.outgoing.web;

import org.jspecify.annotations.NullMarked;
