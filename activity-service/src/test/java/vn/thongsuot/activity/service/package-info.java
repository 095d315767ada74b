@NullMarked
package vn.thongsuot.activity.service;

import org.jspecify.annotations.NullMarked;
