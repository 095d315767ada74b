@NullMarked
package vn.thongsuot.plan.outside.web;

import org.jspecify.annotations.NullMarked;
