@NullMarked
package vn.thongsuot.reporting.dataset.web;

import org.jspecify.annotations.NullMarked;
