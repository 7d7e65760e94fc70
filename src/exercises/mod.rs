//! Every kind of exercise, knowing no course.
