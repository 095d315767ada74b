@NullMarked
package vn.thongsuot.directive.chain.web;

import org.jspecify.annotations.NullMarked;
