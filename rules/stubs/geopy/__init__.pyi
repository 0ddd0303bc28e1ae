# distribution: geopy        source: geopy 2.4; geopy/__init__.py
from geopy import distance as distance
from geopy.geocoders import ArcGIS as ArcGIS, GoogleV3 as GoogleV3, Nominatim as Nominatim, Photon as Photon
