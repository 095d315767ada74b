@NullMarked
package vn.thongsuot.reporting.service;

import org.jspecify.annotations.NullMarked;
