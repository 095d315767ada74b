@NullMarked
package vn.thongsuot.reporting.chain.web;

import org.jspecify.annotations.NullMarked;
