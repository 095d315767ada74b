@NullMarked
package vn.thongsuot.reporting.rebuild.web;

import org.jspecify.annotations.NullMarked;
