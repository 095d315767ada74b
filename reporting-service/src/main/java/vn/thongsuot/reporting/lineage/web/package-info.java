@NullMarked
package vn.thongsuot.reporting.lineage.web;

import org.jspecify.annotations.NullMarked;
