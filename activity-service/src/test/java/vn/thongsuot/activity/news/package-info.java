@NullMarked
package vn.thongsuot.activity.news;

import org.jspecify.annotations.NullMarked;
