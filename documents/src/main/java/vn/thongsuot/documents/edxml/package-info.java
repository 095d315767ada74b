/** Documents as packages for the national document exchange axis (trục liên thông văn bản). */
@NullMarked
package vn.thongsuot.documents.edxml;

import org.jspecify.annotations.NullMarked;
