@NullMarked
package vn.thongsuot.directive.campaign.messaging;

import org.jspecify.annotations.NullMarked;
