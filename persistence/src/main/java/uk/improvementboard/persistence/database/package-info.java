/**
 * Starting and reaching the database: the embedded PostgreSQL of one data folder or an external one, its two roles, its
 * migrations and its connections. {@link uk.improvementboard.persistence.database.Database} is the way in.
 */
@NullMarked
package uk.improvementboard.persistence.database;

import org.jspecify.annotations.NullMarked;
