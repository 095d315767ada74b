@NullMarked
package vn.thongsuot.directive.campaign.web;

import org.jspecify.annotations.NullMarked;
