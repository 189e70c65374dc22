#pragma once

#include <cstddef>

namespace supine::skeleton
{

/// Lengths and radii of a person of 175 cm, in centimetres.
inline constexpr double lowerSpine = 24;
inline constexpr double upperSpine = 27;
inline constexpr double spine = lowerSpine + upperSpine;
inline constexpr size_t spineSamples = 14;
inline constexpr double neck = 10;
inline constexpr double headRadius = 11.5;
inline constexpr double upperArm = 29;
inline constexpr double forearm = 26;
inline constexpr double hand = 8;
inline constexpr double thigh = 42;
inline constexpr double shin = 42;
inline constexpr double foot = 19;

/// How far up the spine the shoulders sit.
inline constexpr double shoulderHeight = 44.5;
inline constexpr double shoulderHeightFront = 42;
/// From the middle to a shoulder or a hip joint, seen from the front.
inline constexpr double halfShoulders = 15.5;
inline constexpr double halfHips = 8.5;
/// The far limbs are drawn this much to the side, so that they show behind the near ones.
inline constexpr double parallax = 3;

inline constexpr double hipRadius = 10.5;
inline constexpr double kneeRadius = 7.2;
inline constexpr double ankleRadius = 4.4;
inline constexpr double shoulderRadius = 6.6;
inline constexpr double elbowRadius = 4.4;
inline constexpr double wristRadius = 3.1;

} // namespace supine::skeleton
