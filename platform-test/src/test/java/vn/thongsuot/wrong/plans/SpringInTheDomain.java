package vn.thongsuot.wrong.plans;

import org.springframework.stereotype.Service;

@Service
class SpringInTheDomain {}
