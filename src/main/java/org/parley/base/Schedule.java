package org.parley.base;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets features do small things regularly. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
