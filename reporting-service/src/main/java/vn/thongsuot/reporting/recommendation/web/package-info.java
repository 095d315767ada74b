@NullMarked
package vn.thongsuot.reporting.recommendation.web;

import org.jspecify.annotations.NullMarked;
