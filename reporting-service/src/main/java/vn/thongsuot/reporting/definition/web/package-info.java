@NullMarked
package vn.thongsuot.reporting.definition.web;

import org.jspecify.annotations.NullMarked;
