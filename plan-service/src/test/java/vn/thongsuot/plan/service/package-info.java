@NullMarked
package vn.thongsuot.plan.service;

import org.jspecify.annotations.NullMarked;
