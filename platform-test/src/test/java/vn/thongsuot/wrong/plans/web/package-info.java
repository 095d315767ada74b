@NullMarked
package vn.thongsuot.wrong.plans.web;

import org.jspecify.annotations.NullMarked;
