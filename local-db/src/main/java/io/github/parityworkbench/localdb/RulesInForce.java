package io.github.parityworkbench.localdb;

import io.github.parityworkbench.diff.rule.RuleSet;
import java.time.LocalDate;

/**
 * The rules of a workspace at one time, as its counts are by them.
 *
 * @param revision another one after each change; 0 where there never were any
 * @param day by which rules count as expired or not
 */
public record RulesInForce(RuleSet rules, long revision, LocalDate day) {}
